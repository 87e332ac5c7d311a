#pragma once
void crashguard_placeholder(void);
