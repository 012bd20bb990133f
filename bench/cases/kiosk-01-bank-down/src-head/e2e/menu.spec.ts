import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test.describe('menu', () => {
  test('shows four dishes', async ({ page }) => {
    await expect(page.getByRole('listitem')).toHaveCount(4);
  });

  test('lists the cheapest first', async ({ page }) => {
    await expect(page.getByRole('listitem').first()).toContainText('Plum cake 3.10 €');
  });

  test('can be vegan', async ({ page }) => {
    await page.getByLabel('Vegan only').check();
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('listitem').first()).toContainText('Lentil soup');
  });
});

test('asks a question', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What may it be?');
  await expect(page).toHaveTitle('Kiosk');
});

test('tells when it closes', async ({ page }) => {
  await expect(page.locator('footer')).toHaveText('Open until 20:00');
});
