interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ): unknown;
}

/**
 * The page's policy requires Trusted Types, which stops workers from being started by address. This lets those through
 * that come from where the page itself comes from, and nothing else.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: ScriptPolicies };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, document.baseURI).origin === location.origin ? address : null,
  });
}
