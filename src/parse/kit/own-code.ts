// Tells the author's own stack frames from those of runtimes, packages and test libraries, by path alone.

import type { Frame } from '../../model/finding.ts';

const RUNTIMES =
  /^(?:node:|bun:|deno:|ext:|dart:|internal\/|<|eval\b|package:(?:test|matcher|flutter_test|stack_trace)|\/usr\/(?:lib|local\/(?:lib|go))\b)/;
const JVM_LIBRARIES =
  /^(?:(?:java|javax|jdk|sun|kotlin|kotlinx|scala|groovy|clojure|junit)\/|com\/(?:sun|google\/common)\/|org\/(?:junit|hamcrest|assertj|testng|mockito|opentest4j|scalatest|spockframework|gradle|apache\/maven|codehaus|springframework|jetbrains)\/|io\/kotest\/|reactor\/)/;
const PACKAGES =
  /(?:^|[\\/])(?:node_modules|\.yarn|\.pnpm|site-packages|dist-packages|vendor|\.cargo|\.rustup|rustc|gems|\.pub-cache|_pytest)[\\/]|\/go\/(?:src\/(?:runtime|testing)|pkg\/mod)\/|\/go-?[\d.]{0,12}\/src\/(?:runtime|testing)\/|\/lib\/python\d|(?:^|[\\/])gtest[\w-]{0,40}\.(?:h|cc)$/;

/** True for a path of a runtime, a package or a test library. */
export const isForeign = (path: string): boolean =>
  RUNTIMES.test(path) || JVM_LIBRARIES.test(path) || PACKAGES.test(path);

/** The innermost frame that is no library's, null when there is none. */
export const ownFrame = (frames: readonly Frame[]): Frame | null => frames.find(({ path }) => !isForeign(path)) ?? null;
