using System.CommandLine;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;

namespace LienThong.Host.Commands;

/// <summary>What every verb shares: where the data is, JSON or words, exit codes 0 done, 1 refused or failed, 2 wrong usage.</summary>
internal static class CommandFrame
{
    public static readonly Option<string> Data = new("--data") { Description = CommandTexts.Data, DefaultValueFactory = _ => "./data", Recursive = true };
    public static readonly Option<string?> Postgres = new("--postgres") { Description = CommandTexts.Postgres, Recursive = true };
    public static readonly Option<bool> AsJson = new("--json") { Description = CommandTexts.Json, Recursive = true };

    /// <summary>Runs the command line; the verbs come from the host and are listed by --help.</summary>
    public static async Task<int> RunAsync(string[] args, IEnumerable<Command> verbs, CancellationToken ct)
    {
        var root = new RootCommand(CommandTexts.Root) { Data, Postgres, AsJson };
        foreach (var verb in verbs) root.Add(verb);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync(CommandTexts.SeeHelp);
            return 2;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, ct);
        }
        catch (OperatingException fault)
        {
            return Refuse(parsed, fault.Code, fault.Message);
        }
        catch (OperationCanceledException)
        {
            return Refuse(parsed, "interrupted", CommandTexts.Interrupted);
        }
#pragma warning disable CA1031 // Whatever it was, the exit code must say that the verb failed.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(e.ToString());
            return 1;
        }
    }

    /// <summary>The data that this call speaks of: folder, and PostgreSQL by option or by LIENTHONG_POSTGRES.</summary>
    public static DataSettings Settings(ParseResult parsed) =>
        new(parsed.GetValue(Data)!, parsed.GetValue(Postgres) ?? Environment.GetEnvironmentVariable("LIENTHONG_POSTGRES"));

    /// <summary>A node for a verb: the same services as the server's, migrated, not serving.</summary>
    public static async Task<WebApplication> NodeAsync(ParseResult parsed, CancellationToken ct)
    {
        var app = WebNode.Build(new NodeOptions(Settings(parsed), Background: false));
        await app.Services.GetRequiredService<Migrator>().MigrateAsync(ct);
        return app;
    }

    /// <summary>The answer: one JSON value on stdout with --json, else the words.</summary>
    public static void Answer(ParseResult parsed, object value, string words)
    {
        Console.Out.WriteLine(parsed.GetValue(AsJson) ? Json.Write(value) : words);
    }

    /// <summary>A refusal: words on stderr (JSON on stdout with --json), exit code 1.</summary>
    public static int Refuse(ParseResult parsed, string code, string message)
    {
        if (parsed.GetValue(AsJson)) Console.Out.WriteLine(Json.Write(new { error = new { code, message } }));
        Console.Error.WriteLine(message);
        return 1;
    }
}
