import Glibc

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// The logistic function: from any number to a probability.
func logistic(_ value: Float) -> Float { 1 / (1 + expf(-value)) }

/// *e* to a power.
func exponential(_ value: Float) -> Float { expf(value) }
