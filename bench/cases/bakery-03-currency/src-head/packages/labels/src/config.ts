export const config = { keepsDays: 4, width: 24 };
