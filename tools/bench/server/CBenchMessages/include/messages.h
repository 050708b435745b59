#include "bench.pb-c.h"
#include "addresses.h"
