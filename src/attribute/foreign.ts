// Which paths belong to a language, its runtime or a test framework, told by the path alone: without a checkout nothing else tells.

/** Packages of the Java platform, its languages and its test tools, as a class's path shows them. */
const JVM =
  /^(?:java|javax|jdk|sun|com\/sun|junit|kotlin|kotlinx|scala|groovy|clojure|android\/(?:os|app)|dalvik|org\/(?:junit|hamcrest|mockito|assertj|testng|easymock|powermock|spockframework|scalatest|opentest4j|apache\/(?:maven|tools\/ant)|gradle|codehaus\/groovy|eclipse\/jdt)|io\/(?:kotest|mockk)|com\/(?:intellij\/rt|google\/common\/truth))\/(?:[\w$]+\/)*[\w$]+\.(?:java|kt|scala|groovy|clj)$/;

/** Files inside the runtimes and the runners themselves. */
const RUNTIME =
  /(?:^|\/)(?:node:|internal\/(?:process|modules|timers|test_runner|assert)\/|lib\/python\d(?:\.\d+)?\/|lib\/ruby\/|rustc\/[0-9a-f]{7,}\/|src\/libstd\/|go\/src\/(?:testing|runtime|reflect|net|os|sync)\/|usr\/lib\/)|^(?:_?testing\.go|asm_\w+\.s|<frozen |<__array_function__)|^(?:unittest|_pytest|pluggy|asyncio|importlib)\/\w+\.py$/;

/** True for a path that no project calls its own. Bounded by the path's length. */
export const isForeignPath = (path: string): boolean => JVM.test(path) || RUNTIME.test(path);
