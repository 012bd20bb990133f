// Tells a path that stays inside the repository.

/** Segments that lead elsewhere, beginnings that start elsewhere, characters that no path of a repository has. */
const LEAVES = /^[/\\~]|^[A-Za-z]:|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\/$|[\\\u0000-\u001f\u007f]/;

/** True for a repository-relative path with forward slashes that climbs nowhere. */
export const isInside = (path: string): boolean => path !== '' && !LEAVES.test(path);
