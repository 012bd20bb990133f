// GitHub's REST API and artifact store as the stages see them. Who talks to them is given to a stage by the edge; nothing here throws: what failed is in the answer.

/** What a call gave: the decoded body, or why there is none. */
export type Answer = { readonly ok: true; readonly status: number; readonly data: unknown } | ApiFault;

/** A call that failed after all retries the API asks for. `status` is null where no answer came; `why` is a short phrase for a note, without secrets. */
export interface ApiFault {
  readonly ok: false;
  readonly status: number | null;
  readonly why: string;
}

/** Items of a list over all its pages; `fault` tells why it is not whole. */
export interface Listed {
  readonly items: readonly unknown[];
  readonly fault: ApiFault | null;
}

/** Bytes of a download, as they come. A connection that is cut ends them with a thrown error, as reading a file would. */
export type Download = { readonly ok: true; readonly bytes: AsyncIterable<Uint8Array> } | ApiFault;

/** GitHub's REST API for one repository. Routes are written as in its documentation, `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repository are filled in. */
export interface Api {
  readonly owner: string;
  readonly repo: string;
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Follows pages of 100 until `most` items are there. `key` names the array where the body is an object. */
  list(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    page: { readonly most: number; readonly key?: string },
  ): Promise<Listed>;
  /** Follows the redirect to a file. */
  download(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Download>;
}

/** An artifact of a run. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
}

/** The artifact store. `run` is another run's id; null for this run. */
export interface Artifacts {
  /** Uploads one file under a name that is unique in the run. */
  upload(name: string, file: string): Promise<Answer>;
  list(run: number | null): Promise<{ readonly artifacts: readonly Artifact[]; readonly fault: ApiFault | null }>;
  /** Saves an artifact's ZIP archive at `file`, at most `limitBytes` of it. */
  save(
    artifact: Artifact,
    run: number | null,
    to: { readonly file: string; readonly limitBytes: number },
  ): Promise<Answer>;
}
