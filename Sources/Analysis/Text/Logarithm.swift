import Glibc

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// The logarithm of a number to base 2.
func binaryLogarithm(_ count: Int) -> Float { Float(logarithm(Double(count)) / logarithm(2.0)) }

/// The natural logarithm of a probability, none of which is taken for less than one in a thousand million.
func logarithm(_ probability: Float) -> Float { logf(max(probability, 1e-9)) }

/// The logistic function: from any number to a probability.
func logistic(_ value: Float) -> Float { 1 / (1 + expf(-value)) }

/// *e* to a power.
func exponential(_ value: Float) -> Float { expf(value) }
