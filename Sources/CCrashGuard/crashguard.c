#include "crashguard.h"
void crashguard_placeholder(void) {}
