import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
  bracketMatching,
  defaultHighlightStyle,
  HighlightStyle,
  StreamLanguage,
  syntaxHighlighting,
} from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { Language } from "../state/preferences.ts";
import { completion } from "./complete.ts";

/** The colours of the editor's own style, as ours for both themes. */
const recoloured: Readonly<Record<string, string>> = {
  "#708": "var(--accent)",
  "#219": "var(--type-organisation)",
  "#164": "var(--type-resolution)",
  "#a11": "var(--type-resolution)",
  "#e40": "var(--type-resolution)",
  "#00f": "var(--type-meeting)",
  "#30a": "var(--type-organisation)",
  "#085": "var(--type-meeting)",
  "#167": "var(--type-organisation)",
  "#256": "var(--type-organisation)",
  "#00c": "var(--type-organisation)",
  "#940": "var(--faint)",
  "#f00": "var(--grave)",
};
const highlighting = HighlightStyle.define(
  defaultHighlightStyle.specs.map(({ color, ...spec }) =>
    color ? { ...spec, color: recoloured[color] ?? "inherit" } : spec,
  ),
);

const theme = EditorView.theme({
  "&": { backgroundColor: "var(--raised)", color: "var(--text)", fontSize: "0.92rem" },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-content": {
    fontFamily: "ui-monospace, 'Cascadia Code', 'DejaVu Sans Mono', Menlo, monospace",
    minHeight: "8rem",
    caretColor: "var(--text)",
  },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--mark-from)",
  },
  ".cm-matchingBracket": { backgroundColor: "var(--mark-trigger)" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--text)", border: "1px solid var(--line)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent)", color: "var(--accent-text)" },
});

type Options = {
  readonly text: string;
  readonly label: string;
  readonly language: () => Language;
  readonly changed: (text: string) => void;
  readonly run: () => void;
};

/** An editor for Cypher. Tab leaves it: it is no trap for the keyboard. */
export function cypherEditor(parent: HTMLElement, { text, label, language, changed, run }: Options): EditorView {
  // The server allows styles made in the page by the nonce of the page.
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        keymap.of([
          {
            key: "Mod-Enter",
            run: () => {
              run();
              return true;
            },
          },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        history(),
        bracketMatching(),
        closeBrackets(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(highlighting),
        autocompletion({ override: [completion(language)], interactionDelay: 0 }),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label }),
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && changed(state.doc.toString())),
        theme,
      ],
    }),
  });
}
