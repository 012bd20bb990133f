import { expect, type Page, test } from '@playwright/test';

const add = async (page: Page, ...dishes: string[]) => {
  for (const dish of dishes) await page.getByRole('button', { name: `Add ${dish}` }).click();
};

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test.describe('basket', () => {
  test('sums up', async ({ page }) => {
    await add(page, 'Lentil soup', 'Plum cake');
    await expect(page.getByLabel('Basket')).toContainText('7.30 €');
  });

  test('is cheaper from ten euros on', async ({ page }) => {
    await add(page, 'Green salad', 'Green salad');
    await expect(page.locator('#sum')).toHaveText('9.90 €');
  });

  test('can be emptied', async ({ page }) => {
    await add(page, 'Cheese toast');
    await page.getByRole('button', { name: 'Empty basket' }).click();
    await expect(page.locator('#sum')).toHaveText('0.00 €');
  });
});

test.describe('payment', () => {
  test('gives a ticket', async ({ page }) => {
    await add(page, 'Lentil soup');
    await page.getByRole('button', { name: 'Pay now' }).click();
    await expect(page.locator('#status')).toHaveText(/^Ticket 5\d\d, 4\.20 € paid$/);
  });

  test('counts tickets', async ({ page }) => {
    await add(page, 'Plum cake');
    await page.getByRole('button', { name: 'Pay now' }).click();
    await expect(page.locator('#status')).toContainText('3.10 € paid');
  });
});
