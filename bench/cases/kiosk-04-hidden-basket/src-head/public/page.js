// The page's own behaviour.
const by = (id) => document.getElementById(id);
const basket = [];

const money = (cents) => `${(cents / 100).toFixed(2)} €`;

async function post(path) {
  const reply = await fetch(path, { method: 'POST', body: JSON.stringify(basket) });
  if (!reply.ok) throw new Error(await reply.json());
  return reply.json();
}

async function showBasket() {
  by('sum').textContent = money(await post('/api/total'));
}

async function showMenu() {
  const dishes = await (await fetch(`/api/menu?vegan=${by('vegan').checked ? 1 : 0}`)).json();
  by('menu').replaceChildren(
    ...dishes.map((dish) => {
      const item = document.createElement('li');
      item.className = dish.vegan ? 'vegan' : '';
      item.textContent = `${dish.name} ${money(dish.cents)} `;
      const add = document.createElement('button');
      add.textContent = `Add ${dish.name}`;
      add.addEventListener('click', () => {
        basket.push(dish.id);
        showBasket();
      });
      item.append(add);
      return item;
    }),
  );
}

by('vegan').addEventListener('change', showMenu);
by('clear').addEventListener('click', () => {
  basket.length = 0;
  showBasket();
});
by('pay').addEventListener('click', async () => {
  try {
    const ticket = await post('/api/pay');
    by('status').textContent = `Ticket ${ticket.number}, ${money(ticket.total)} paid`;
  } catch (error) {
    by('status').textContent = `Not paid: ${error.message}`;
  }
});
showMenu();
