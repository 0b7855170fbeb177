/** What whoever gave the command can mend; the message is one plain sentence. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}
