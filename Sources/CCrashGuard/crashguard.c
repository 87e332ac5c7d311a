#define _GNU_SOURCE
#include "crashguard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int fatal_signals[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGFPE,  SIGTRAP,
                                    SIGABRT, SIGTERM, SIGHUP,  SIGQUIT, SIGINT};
enum { SIGNAL_COUNT = sizeof fatal_signals / sizeof *fatal_signals };

static struct sigaction previous[SIGNAL_COUNT];
static struct termios settings;
static int terminal = -1;
static char farewell[512];
static volatile size_t farewell_length;
static volatile sig_atomic_t armed;
static int keep_backtracer;
static int held_errors = -1;   /* a file in memory that takes standard error meanwhile */
static int real_errors = -1;
static char handler_stack[64 * 1024];

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/* Gives standard error back and says what was held. */
static void release_errors(void) {
  char buffer[512];
  ssize_t count;
  if (held_errors < 0) return;
  if (real_errors >= 0) dup2(real_errors, STDERR_FILENO);
  lseek(held_errors, 0, SEEK_SET);
  while ((count = read(held_errors, buffer, sizeof buffer)) > 0)
    write_all(STDERR_FILENO, buffer, (size_t)count);
  close(held_errors);
  if (real_errors >= 0) close(real_errors);
  held_errors = real_errors = -1;
}

static void restore_terminal(void) {
  if (!armed) return;
  armed = 0;
  write_all(terminal, farewell, farewell_length);
  tcsetattr(terminal, TCSANOW, &settings);
  release_errors();
}

static int is_fault(int number) {
  return number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
}

static void put_handler_back(int number) {
  struct sigaction plain;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  for (int i = 0; i < SIGNAL_COUNT; i++)
    if (fatal_signals[i] == number)
      sigaction(number, keep_backtracer ? &previous[i] : &plain, NULL);
}

/* A real fault happens again when the handler returns and then meets the
   handler put back. A signal that somebody sent has to be sent again; the
   signal code alone does not tell a fault from one sent by the terminal. */
static void on_fatal_signal(int number, siginfo_t *info, void *context) {
  int saved = errno;
  (void)context;
  restore_terminal();
  put_handler_back(number);
  errno = saved;
  if (!is_fault(number) || info->si_code <= 0) raise(number);
}

static void hold_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  held_errors = memfd_create("standard error", MFD_CLOEXEC);
  if (held_errors < 0) return;
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  dup2(held_errors, STDERR_FILENO);
}

static void take_signals(void) {
  stack_t stack;
  struct sigaction action;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = handler_stack;
  stack.ss_size = sizeof handler_stack;
  sigaltstack(&stack, NULL);
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_fatal_signal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < SIGNAL_COUNT; i++) sigaction(fatal_signals[i], &action, &previous[i]);
}

void crashguard_arm(int fd) {
  static int registered;
  if (armed || tcgetattr(fd, &settings) != 0) return;
  terminal = fd;
  /* The toolchain's backtracer waits for a key on the terminal: only for who asks for it. */
  keep_backtracer = getenv("SWIFT_BACKTRACE") != NULL;
  take_signals();
  hold_errors();
  if (!registered) atexit(restore_terminal);
  registered = 1;
  armed = 1;
}

void crashguard_set_farewell(const char *bytes, size_t count) {
  farewell_length = 0;
  if (count > sizeof farewell) count = sizeof farewell;
  memcpy(farewell, bytes, count);
  farewell_length = count;
}

void crashguard_disarm(void) {
  if (!armed) return;
  farewell_length = 0;
  restore_terminal();
  for (int i = 0; i < SIGNAL_COUNT; i++) sigaction(fatal_signals[i], &previous[i], NULL);
}
