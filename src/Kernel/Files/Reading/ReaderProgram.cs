namespace LienThong.Kernel.Files;

/// <summary>
/// The program that looks into strangers' files in a process of its own; the host gives itself with a hidden verb.
/// Without one (tests and tools that host the kernel) the same code runs in this process, without its limits on memory.
/// </summary>
/// <param name="File">What is started.</param>
/// <param name="Arguments">With which words.</param>
public sealed record ReaderProgram(string File, params string[] Arguments);
