using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LienThong.Kernel.Files;

/// <summary>One question to the child.</summary>
internal sealed record ReaderQuestion(string Path, string Name, ReaderWish Wish, int Characters, int Seconds);

/// <summary>What is wanted of a file besides its kind and marks.</summary>
internal enum ReaderWish
{
    Nothing,
    Words,
    Sheets,
}

/// <summary>The child's side: a question a line on stdin, two reports on stdout. Ends with its parent, and by itself when a file takes far too long.</summary>
public static class ReaderLoop
{
    /// <summary>The host's hidden verb.</summary>
    public const string Verb = "read-files";

    /// <summary>How a child says that it ran out of memory.</summary>
    internal const int OutOfMemory = 77;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    internal static readonly JsonSerializerOptions Form = new()
    {
        // Between two of our own processes; escaped Vietnamese would be three times as long.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Answers until stdin ends; the exit code.</summary>
    public static int Run()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        try
        {
            while (input.ReadLine() is { Length: > 0 } line) Answer(JsonSerializer.Deserialize<ReaderQuestion>(line, Form)!, output);
            return 0;
        }
        catch (OutOfMemoryException)
        {
            return OutOfMemory;
        }
    }

    private static void Answer(ReaderQuestion asked, StreamWriter output)
    {
        // Should the parent die while a file keeps this process busy, nobody else would end it.
        using var end = new Timer(_ => Environment.Exit(1), null, TimeSpan.FromSeconds(asked.Seconds) + Grace, Timeout.InfiniteTimeSpan);
        var look = FileReading.Look(asked.Path, asked.Name);
        Say(output, look);
        var limits = new ExtractionLimits(asked.Characters, TimeSpan.FromSeconds(asked.Seconds));
        Say(output, FileReading.Grant(asked.Wish, asked.Path, look, limits, CancellationToken.None));
    }

    private static void Say(StreamWriter output, FileReport report)
    {
        output.Write(JsonSerializer.Serialize(report, Form));
        output.Write('\n');
        output.Flush();
    }
}
