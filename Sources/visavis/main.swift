import CMalloc
import Glibc

// The analysis runs on a thread of its own. One heap for all threads is enough, and grows in larger pieces than a
// second one would.
_ = mallopt(M_ARENA_MAX, 1)

exit(Program(environment: Environment.variable).run(CommandLine.unsafeArgv, count: CommandLine.argc))
