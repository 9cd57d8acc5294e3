import { keydownHandler } from '@tiptap/pm/keymap';
import { Plugin } from '@tiptap/pm/state';
import { type EditorCommand, editorCommands } from './editor-commands.ts';

/** On a French keyboard of Windows AltGr says Ctrl+Alt: "@", "#" and "€" are written, not commands. */
const isTypingWithAltGr = (event: KeyboardEvent): boolean =>
  event.ctrlKey && event.altKey && event.getModifierState('AltGraph');

/** The keys of every command that the editor's extensions don't already know, and the ways out of the text. */
export function keyboardPlugin({
  run,
  goToTools,
}: {
  run: (command: EditorCommand) => void;
  goToTools: () => void;
}): Plugin {
  const bindings = Object.fromEntries(
    editorCommands.flatMap((command) =>
      command.keys && !command.isBuiltIn
        ? [
            [
              command.keys,
              () => {
                run(command);
                return true;
              },
            ],
          ]
        : [],
    ),
  );
  const handle = keydownHandler({
    ...bindings,
    'Alt-F10': () => {
      goToTools();
      return true;
    },
    Escape: (_state, _dispatch, view) => {
      view?.dom.blur();
      return true;
    },
  });
  return new Plugin({
    props: {
      handleKeyDown: handle,
      // Left to the browser, which writes the sign.
      handleDOMEvents: { keydown: (_view, event) => isTypingWithAltGr(event) },
    },
  });
}
