// YUI Compressor:
//   [WARNING] Try to use a single 'var' statement per scope.
//   match){return x;}for( ---> var  <--- i=0;i<n

import { asSaid, located } from '../kit/located.ts';

export const yuiCompressor = located({
  name: 'yui-compressor',
  title: 'YUI Compressor',
  url: 'https://yui.github.io/yuicompressor/',
  family: 'lint',
  commands: /\byuicompressor\b/,
  marks: [' ---> '],
  around: 2,
  probe: /^\[(?:WARNING|ERROR)\] .{1,400}\n(?: {2}.{1,400}\n)?.{0,400} ---> /,
  lines: [
    /^\[(?<severity>WARNING|ERROR)\] in (?<path>\S{1,300})$/,
    /^\[(?<severity>WARNING|ERROR)\] (?<message>[^\s/].{1,400})$/,
  ],
  joins: /^ {2}(?<text>\S.{0,400})$/,
  more: /^\S.{0,400} ---> /,
  severity: asSaid,
});
