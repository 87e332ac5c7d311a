import Glibc

exit(Program(environment: Environment.variable).run(CommandLine.unsafeArgv, count: CommandLine.argc))
