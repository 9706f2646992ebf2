/** How time and memory grow with the case file, measured with JMH. No absolute time is judged anywhere. */
@NullMarked
package dev.incasso.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
