import type { ReactNode } from 'react';

export const DividerSite = (): ReactNode => <hr className="corps-filet" />;
