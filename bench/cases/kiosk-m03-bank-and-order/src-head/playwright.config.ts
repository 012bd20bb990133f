import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  timeout: 8000,
  expect: { timeout: 1500 },
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: 'reports/playwright.xml' }]],
  use: {
    baseURL: 'http://127.0.0.1:4300',
    actionTimeout: 1500,
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  webServer: { command: 'node src/server.ts', url: 'http://127.0.0.1:4300/health', timeout: 10000 },
});
