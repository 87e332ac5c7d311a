import CMalloc
import Glibc

// The analysis runs on a thread of its own. One heap for all threads is enough, and grows in larger pieces than a
// second one would.
_ = mallopt(M_ARENA_MAX, 1)
// Memory that is given back to the system has to be asked for again, and be cleared: what a large text needs is kept.
_ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
_ = mallopt(M_TRIM_THRESHOLD, 1 << 30)
_ = mallopt(M_TOP_PAD, 1 << 20)

exit(Program(environment: Environment.variable).run(CommandLine.unsafeArgv, count: CommandLine.argc))
