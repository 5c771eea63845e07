import { requestErrors } from "./contract/problem.ts";

export type RequestErrorCode = keyof typeof requestErrors;

/** A request that cannot be answered as it is. `LantoaError` is for what goes wrong behind the API. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly detail: string | undefined;
  readonly hint: string | undefined;

  constructor(code: RequestErrorCode, said: { detail?: string; hint?: string } = {}, options?: ErrorOptions) {
    super(requestErrors[code], options);
    this.name = "RequestError";
    this.code = code;
    this.detail = said.detail;
    this.hint = said.hint;
  }
}
