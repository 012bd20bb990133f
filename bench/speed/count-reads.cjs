// Loaded before the program that is measured: counts the files below the working directory that it opens, and writes the number where READS says.

const fs = require('node:fs');
const { resolve, sep } = require('node:path');

const home = fs.realpathSync(process.cwd()) + sep;
const opened = new Set();
const { openSync } = fs;
fs.openSync = (path, ...rest) => {
  const whole = resolve(String(path));
  if (whole.startsWith(home)) opened.add(whole);
  return openSync(path, ...rest);
};
process.on('exit', () => {
  if (process.env.READS) fs.writeFileSync(process.env.READS, String(opened.size));
});
