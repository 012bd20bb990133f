// Bundler and RubyGems:
//   Could not find gem 'ledger (~> 3.0)' in rubygems repository https://rubygems.org/ or installed locally.

import type { LogFormat } from '../../model/format.ts';
import { located } from '../kit/located.ts';

const format = located({
  name: 'bundler',
  title: 'Bundler',
  url: 'https://bundler.io/guides/troubleshooting.html',
  family: 'install',
  commands: /\bbundle(?:r)?\b|\bgem install\b/,
  marks: ['gem', 'Bundler', 'Gemfile', 'bundle'],
  lines: [
    /^(?:ERROR: {1,2})?(?<message>(?:Could not find (?:gem )?'?\S.{0,300}? in (?:any of the sources|rubygems|locally|cached gems|repository|the gems available)|Could not find \S.{0,300} in (?:any of the|locally installed)|Bundler could not find compatible versions for gem .{1,200}|Could not (?:find|locate) (?:a valid gem|Gemfile)|An error occurred while installing \S.{1,200}|The (?:bundle|gemspecs?|dependencies in your gemfile|lockfile).{0,60}(?:changed|can't be updated because frozen|out of date|corrupt)|Your (?:Ruby version is|bundle (?:only supports|is locked to)|lockfile).{1,300}|There was an error (?:parsing|while loading) `(?:Gemfile|.{1,80}\.gemspec)`|Gem::\w{1,60}Error: .{1,300}|Could not fetch specs|Because (?:every version of )?\S{1,120} depends on .{1,300}|You have requested:).{0,600})$/,
  ],
  more: /^(?:\s|$|So, because|And because|Thus,|version solving)/,
});

/** What `gem` says and Bundler does not. */
const BY_GEM = /^(?:Could not find a valid gem|While executing gem)/;

export const bundler: LogFormat = {
  ...format,
  open(context) {
    const reader = format.open(context);
    return {
      push: reader.push,
      async end() {
        const part = await reader.end();
        return {
          ...part,
          findings: part.findings.map((finding) =>
            BY_GEM.test(finding.message) ? { ...finding, tool: 'gem' } : finding,
          ),
        };
      },
    };
  },
};
