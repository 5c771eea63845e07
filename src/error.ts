/** What can go wrong, said to the person who can mend it. The list is closed: a new failure gets a new code here. */
export const errors = {
  "cli/usage": "The command line could not be understood.",
  "data/bad-gazetteer": "The table of added territories cannot be read.",
  "data/bad-row": "A row of a table does not have the columns that its header names.",
  "data/missing": "A table of data/ is missing.",
  "evaluate/bad-gold": "A file of gold cannot be read.",
  "export/write-failed": "The export could not be written.",
  "extract/fault": "A rule of the extraction broke on this report.",
  "graph/bad-judgement": "A line of the judgements file cannot be read.",
  "query/bad-header": "The head of a named query cannot be read.",
  "query/bad-parameter": "A parameter of the query is missing or cannot be read.",
  "query/failed": "The store refused the query.",
  "query/not-allowed": "The query would do more than read the graph.",
  "query/not-portable": "The embedded engine would answer this query wrongly, so it is not run.",
  "query/too-large": "The query needed more memory than allowed and was stopped.",
  "query/too-long": "The query took longer than allowed and was stopped.",
  "query/unknown": "There is no named query of this name.",
  "query/would-write": "The query would write; only reading is allowed.",
  "serve/cannot-listen": "The address cannot be listened at.",
  "serve/port-in-use": "The port is in use already.",
  "source/bad-line": "A line of NDJSON cannot be read as a document.",
  "source/bad-metadata": "What is said about the report (title, date, address) cannot be read.",
  "source/binary": "The file is binary, not text.",
  "source/empty": "The file holds no text.",
  "source/encoding": "The encoding of the file cannot be read.",
  "source/leads-out": "The link leads out of the folder, so it is not followed.",
  "source/missing": "There is no such file or folder.",
  "source/no-reports": "The folder holds no report.",
  "source/too-large": "The file or line is longer than is read at once.",
  "source/unreadable": "The file cannot be read.",
  "source/unsupported": "This kind of file is not read.",
  "store/bad-address": "The address of the database cannot be read.",
  "store/damaged": "The store cannot be opened.",
  "store/forbidden": "You may not use this workspace.",
  "store/foreign": "The database holds something else than a graph of lantoa.",
  "store/in-use": "Another process is using the store.",
  "store/missing": "There is no store here yet.",
  "store/too-old": "The database server is too old.",
  "store/unauthorized": "The database does not accept this user.",
  "store/unknown-database": "The server has no such database.",
  "store/unknown-document": "The store holds no such document.",
  "store/unreachable": "The database does not answer.",
  "store/write-failed": "The store could not be written.",
} as const;

export type ErrorCode = keyof typeof errors;

/** What is needed to act on a failure: `path`, `line`, `value`, and `hint`, which says what to do. */
export type ErrorDetail = Readonly<Record<string, string | number | undefined>>;

/** The one error class of lantoa. A reading that ended without a value is no error but a refusal (`mention/rule.ts`). */
export class LantoaError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(errors[code], options);
    this.name = "LantoaError";
    this.code = code;
    this.detail = detail;
  }

  /** One line for a person: the message, where, and what to do. */
  describe(): string {
    const { hint, ...where } = this.detail;
    const place = Object.entries(where)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${value}`)
      .join(", ");
    return [errors[this.code], place && `(${place})`, hint].filter(Boolean).join(" ");
  }
}
