// What a caller may decide about a rendering. Everything has a default, so a surface works with none of it known.

/** Where places link to: `{server}/{repository}/blob/{sha}/…`; `runUrl` is the page of this run. */
export interface Links {
  readonly server: string;
  readonly repository: string;
  readonly sha: string;
  readonly runUrl?: string;
}

export interface RenderOptions {
  /** Null leaves places as plain text. */
  readonly links: Links | null;
  /** UTF-8 bytes a Markdown surface may have. Sensible from 2,048 up; never more than `SUMMARY_CEILING_BYTES` is written. */
  readonly budgetBytes: number;
  /** Values to redact wherever they stand, such as those of secret-looking environment variables. */
  readonly secrets: readonly string[];
  /** ANSI colours in the terminal. */
  readonly color: boolean;
  /** Columns of the terminal, at least 40. */
  readonly width: number;
  /** OSC 8 hyperlinks in the terminal; needs `links`. */
  readonly osc8: boolean;
  /** Where the repository stands below the workspace root, `sub/` or empty; annotation paths need it. */
  readonly pathPrefix: string;
  /** Annotations of one level, 0 to 10. */
  readonly maxAnnotations: number;
}

/** GitHub drops a whole step summary above 1 MiB; this stays below it. */
export const SUMMARY_CEILING_BYTES = 1_000_000;

export const DEFAULT_RENDER_OPTIONS: RenderOptions = {
  links: null,
  budgetBytes: 64 * 1024,
  secrets: [],
  color: false,
  width: 100,
  osc8: false,
  pathPrefix: '',
  maxAnnotations: 10,
};
