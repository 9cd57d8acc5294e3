/** What is handed over: to the device's own sheet, or to its clipboard. */
type Handed = { title: string; text: string; url: string };
type Device = Pick<Navigator, 'share' | 'canShare' | 'clipboard'>;

/** True where the device has a sheet of its own that takes this. */
export const canShareOnDevice = (handed: Handed, device: Partial<Device> = navigator): boolean =>
  device.canShare?.(handed) ?? false;

/**
 * Opens the device's own sheet, or copies the address where there is none, or where it fails. `given up`: whoever opened
 * the sheet closed it again.
 */
export async function shareOrCopy(
  handed: Handed,
  device: Partial<Device> = navigator,
): Promise<'shared' | 'copied' | 'given up' | 'failed'> {
  if (canShareOnDevice(handed, device) && device.share) {
    try {
      await device.share(handed);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'given up';
    }
  }
  return (await copy(handed.url, device)) ? 'copied' : 'failed';
}

/** Puts a text into the clipboard; false where the browser refuses. */
export async function copy(text: string, device: Partial<Device> = navigator): Promise<boolean> {
  try {
    await device.clipboard?.writeText(text);
    return device.clipboard !== undefined;
  } catch {
    return false;
  }
}
