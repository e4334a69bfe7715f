/**
 * The ids of a file that cannot be read: nobody knows which it holds, so every name is taken as one of them. The file's own
 * problem says what is wrong, and nothing that names it is called unknown.
 */
export class EveryId extends Set<string> {
  override has(_id: string): boolean {
    return true;
  }
}
