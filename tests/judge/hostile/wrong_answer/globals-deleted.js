// Deletes all that can be deleted.
const { ownKeys, deleteProperty } = Reflect;
const realm = globalThis;
for (const key of ownKeys(realm)) deleteProperty(realm, key);
export function solve() {
  return 0;
}
