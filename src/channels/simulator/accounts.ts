/** Accounts for a server that has none, so that the simulated phone works out of the box. */
export function simulatedAccounts(base: string) {
  const shared = {
    token: 'simulated',
    keys: ['simulated'.padEnd(43, 'A')],
    secret: 'simulated',
    base,
  }
  return {
    wechat: { ...shared, mode: 'safe' as const, id: 'wxsimulated' },
    wecom: { ...shared, id: 'wwsimulated', agent: '1000001' },
  }
}
