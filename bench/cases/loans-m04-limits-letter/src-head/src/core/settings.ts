export interface Settings {
  branch: string;
  loanDays: number;
  maxRenewals: number;
  finePerDay: number;
  closesAt: number;
}

export function loadSettings(env: Record<string, string | undefined> = process.env): Settings {
  const branch = env.LOANS_BRANCH;
  if (!branch) throw new Error('LOANS_BRANCH is required');
  return {
    branch,
    loanDays: 28,
    maxRenewals: 2,
    finePerDay: 0.25,
    closesAt: 18,
  };
}
