// The shapes of secrets that providers print on purpose so that tools can find them. Sorted by provider.
// Every pattern is linear: a fixed prefix, then one bounded run.

interface Shape {
  readonly provider: string;
  readonly pattern: string;
}

/** Each pattern is a regular expression source without groups that capture; it stands behind a non-word character. */
export const TOKEN_SHAPES: readonly Shape[] = [
  { provider: '1Password', pattern: 'ops_eyJ[\\w-]{40,4000}' },
  { provider: 'Adafruit', pattern: 'aio_[A-Za-z0-9]{28}' },
  { provider: 'age', pattern: 'AGE-SECRET-KEY-1[0-9A-Z]{58}' },
  { provider: 'Airtable', pattern: 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}' },
  { provider: 'Alibaba', pattern: 'LTAI[A-Za-z0-9]{12,30}' },
  { provider: 'Anthropic', pattern: 'sk-ant-[\\w-]{20,200}' },
  { provider: 'Artifactory', pattern: 'AKCp[A-Za-z0-9]{60,80}|cmVmdGtuO[A-Za-z0-9+/=]{40,120}' },
  { provider: 'Atlassian', pattern: 'AT(?:ATT3|CTT3|BB|STT3)[\\w=-]{20,400}' },
  { provider: 'AWS', pattern: '(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|ANPA)[A-Z2-7]{16}' },
  { provider: 'Azure', pattern: '[\\w~.-]{3}[78]Q~[\\w~.-]{31,34}' },
  { provider: 'Buildkite', pattern: 'bk(?:ua|aj|at|ct)_[\\w-]{20,120}' },
  { provider: 'CircleCI', pattern: 'CCI(?:PAT|PRJ)_[\\w-]{20,120}' },
  { provider: 'Cloudflare', pattern: 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{100,200}|cf(?:ut|at|k)_[\\w-]{30,80}' },
  { provider: 'Contentful', pattern: 'CFPAT-[\\w-]{40,60}' },
  { provider: 'crates.io', pattern: 'cio[A-Za-z0-9]{32}' },
  { provider: 'Databricks', pattern: 'dapi[0-9a-f]{32}(?:-\\d)?' },
  { provider: 'Datadog', pattern: 'ddp_[A-Za-z0-9]{36}' },
  { provider: 'DigitalOcean', pattern: 'do[opr]_v1_[0-9a-f]{64}' },
  { provider: 'Discord', pattern: '[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,42}' },
  { provider: 'Docker', pattern: 'dckr_(?:pat|oat)_[\\w-]{20,80}' },
  { provider: 'Doppler', pattern: 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{40,100}' },
  { provider: 'Dropbox', pattern: 'sl\\.[A-Za-z0-9][\\w-]{60,1200}' },
  { provider: 'Dynatrace', pattern: 'dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}' },
  { provider: 'Facebook', pattern: 'EAA[A-Za-z0-9]{60,400}' },
  { provider: 'Figma', pattern: 'fig[dor]_[\\w-]{30,80}' },
  { provider: 'Fly.io', pattern: 'fm[12][ar]?_[A-Za-z0-9+/=]{60,2000}|fo1_[\\w-]{43}' },
  { provider: 'GitHub', pattern: 'gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}' },
  { provider: 'GitHub app', pattern: 'ghs_[\\w.-]{36,2000}' },
  {
    provider: 'GitLab',
    pattern: 'gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|imt|agent|ffct|wt|oas)-[\\w.-]{20,300}|GR1348941[\\w-]{20}',
  },
  { provider: 'Google', pattern: 'AIza[\\w-]{35}|ya29\\.[\\w.-]{20,2000}|GOCSPX-[\\w-]{28}|1//0[\\w-]{40,200}' },
  { provider: 'Grafana', pattern: 'gl(?:c|sa)_[\\w+/=]{30,400}' },
  { provider: 'Groq', pattern: 'gsk_[A-Za-z0-9]{40,80}' },
  { provider: 'Heroku', pattern: 'HRKU-[\\w-]{36,80}' },
  { provider: 'Hugging Face', pattern: '(?:hf|api_org)_[A-Za-z0-9]{30,60}' },
  { provider: 'LaunchDarkly', pattern: '(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
  { provider: 'Linear', pattern: 'lin_(?:api|oauth)_[A-Za-z0-9]{32,80}' },
  { provider: 'Mailchimp', pattern: '[0-9a-f]{32}-us\\d{1,2}' },
  { provider: 'Mailgun', pattern: 'key-[0-9a-f]{32}' },
  { provider: 'Mapbox', pattern: '[ps]k\\.eyJ[\\w-]{20,400}\\.[\\w-]{20,80}' },
  { provider: 'Netlify', pattern: 'nf[a-z]_[A-Za-z0-9]{36,80}' },
  { provider: 'New Relic', pattern: 'NR(?:AK|RA|JS|II|IQ)-[\\w-]{19,60}' },
  { provider: 'Notion', pattern: 'ntn_[A-Za-z0-9]{40,60}' },
  { provider: 'npm', pattern: 'npm_[A-Za-z0-9]{36}' },
  { provider: 'NuGet', pattern: 'oy2[a-z0-9]{43}' },
  { provider: 'OpenAI', pattern: 'sk-(?:(?:proj|svcacct|admin|None)-[\\w-]{20,300}|[A-Za-z0-9]{20,80})' },
  { provider: 'OpenRouter', pattern: 'sk-or-[\\w-]{20,120}' },
  { provider: 'Perplexity', pattern: 'pplx-[A-Za-z0-9]{40,80}' },
  { provider: 'PlanetScale', pattern: 'pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,100}' },
  { provider: 'Postman', pattern: 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}' },
  { provider: 'Pulumi', pattern: 'pul-[0-9a-f]{40}' },
  { provider: 'PyPI', pattern: 'pypi-[\\w-]{50,500}' },
  { provider: 'Replicate', pattern: 'r8_[A-Za-z0-9]{37}' },
  { provider: 'RubyGems', pattern: 'rubygems_[0-9a-f]{48}' },
  { provider: 'SendGrid', pattern: 'SG\\.[\\w-]{16,32}\\.[\\w-]{30,60}' },
  { provider: 'Sentry', pattern: 'sntry[sua]_[\\w+/=-]{40,400}' },
  { provider: 'Shopify', pattern: 'shp(?:at|ss|ca|pa|tka|ua)_[0-9a-fA-F]{32}' },
  {
    provider: 'Slack',
    pattern: 'xox[a-z]-(?:\\d-)?[\\w-]{10,250}|xoxe\\.xox[a-z]-[\\w-]{10,250}|xapp-\\d-[\\w-]{10,250}',
  },
  { provider: 'SonarQube', pattern: 'sq[pau]_[0-9a-f]{40}' },
  { provider: 'Sourcegraph', pattern: 'sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}' },
  { provider: 'Square', pattern: 'sq0[a-z]{3}-[\\w-]{22,60}|EAAA[\\w-]{60}' },
  { provider: 'Stripe', pattern: '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9+/=]{24,80}' },
  { provider: 'Supabase', pattern: 'sbp_[0-9a-f]{40}|sb_secret_[\\w-]{20,80}' },
  { provider: 'Telegram', pattern: '\\d{8,10}:AA[\\w-]{32,35}' },
  { provider: 'Terraform', pattern: '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,80}' },
  { provider: 'Twilio', pattern: 'SK[0-9a-f]{32}' },
  { provider: 'Vault', pattern: 'hv[sbr]\\.[\\w-]{24,300}' },
  { provider: 'Vercel', pattern: 'v(?:cp|ci|ca|cr|ck)_[A-Za-z0-9]{24,80}' },
  { provider: 'xAI', pattern: 'xai-[A-Za-z0-9]{60,100}' },
  { provider: 'JSON Web Token', pattern: 'eyJ[\\w-]{8,4000}\\.eyJ[\\w-]{8,8000}\\.[\\w-]{0,2000}' },
];

/** How tokens begin that cannot be mistaken, for those that were cut before they came here: enough of what follows to be one, not enough to match its shape. */
export const TOKEN_HEADS: readonly string[] = [
  'gh[pousr]_[A-Za-z0-9]{8,255}|github_pat_\\w{8,255}',
  'gl(?:pat|dt|rt|ptt|soat|agent)-[\\w.-]{8,300}',
  'sk-(?:ant|proj|svcacct|or)-[\\w-]{8,300}|(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{8,250}|whsec_[A-Za-z0-9+/=]{8,80}',
  '(?:AKIA|ASIA)[A-Z2-7]{8,16}|AIza[\\w-]{10,35}|GOCSPX-[\\w-]{8,28}|ya29\\.[\\w.-]{8,2000}',
  'xox[abeprs]-[\\w-]{8,250}|xapp-\\d-[\\w-]{8,250}',
  '(?:npm|hf)_(?=[A-Za-z]{0,40}\\d)(?=[a-z0-9]{0,40}[A-Z])[A-Za-z0-9]{10,60}',
  'pypi-[\\w-]{12,500}|rubygems_[0-9a-f]{12,48}|dckr_(?:pat|oat)_[\\w-]{8,80}|do[opr]_v1_[0-9a-f]{8,64}',
  'SG\\.(?=[\\w-]{0,30}\\d)[\\w-]{10,32}(?:\\.[\\w-]{0,60})?|hv[sbr]\\.[\\w-]{12,300}|shp(?:at|ss|ca|pa)_[0-9a-fA-F]{8,32}|dapi[0-9a-f]{12,32}',
  'eyJ[\\w-]{14,4000}(?:\\.[\\w-]{0,8000}){0,2}',
];

/** Addresses that are a secret as a whole: whoever has them may post. */
export const SECRET_ADDRESSES: readonly string[] = [
  'hooks\\.slack\\.com/(?:services|workflows|triggers)/[\\w/+-]{10,200}',
  'discord(?:app)?\\.com/api/webhooks/\\d{10,24}/[\\w-]{20,120}',
  '[\\w-]{1,80}\\.webhook\\.office\\.com/webhookb2/[\\w@/-]{30,300}',
];
