/** The database can't be used as it is. The message is one sentence that tells the operator what to do. */
export class DatabaseProblem extends Error {
  override readonly name = "DatabaseProblem";
}
