/** This package's version; a test keeps it equal to package.json, which lies outside the compiled tree. */
export const VERSION = '0.1.0';
