using System.CommandLine;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;

namespace LienThong.Host.Commands;

/// <summary><c>statistics import FILE.csv</c>, <c>statistics value CODE --area A --period P</c>.</summary>
internal static class StatisticsCommand
{
    private static readonly Argument<string> File = new("file") { Description = StatisticsTexts.File };
    private static readonly Argument<string> Code = new("code") { Description = StatisticsTexts.Code };
    private static readonly Option<string> Area = new("--area") { Description = StatisticsTexts.Area, Required = true };
    private static readonly Option<string> PeriodOption = new("--period") { Description = StatisticsTexts.Period, Required = true };
    private static readonly Option<string?> Breakdown = new("--breakdown") { Description = StatisticsTexts.Breakdown };
    private static readonly Option<bool> Plan = new("--plan") { Description = StatisticsTexts.Plan };
    private static readonly Option<string?> Until = new("--until") { Description = StatisticsTexts.Until };
    private static readonly Option<DateOnly?> Boundaries = new("--boundaries") { Description = StatisticsTexts.Boundaries };
    private static readonly Option<DateOnly?> KnownOn = new("--known-on") { Description = StatisticsTexts.KnownOn };

    public static Command Make()
    {
        var import = new Command("import", StatisticsTexts.Import) { File };
        import.SetAction(ImportAsync);
        var value = new Command("value", StatisticsTexts.Value) { Code, Area, PeriodOption, Breakdown, Plan, KnownOn, Boundaries };
        value.SetAction(ValueAsync);
        var explain = new Command("explain", StatisticsTexts.Explain) { Code, Area, PeriodOption, Breakdown, Plan, KnownOn, Boundaries };
        explain.SetAction(ExplainAsync);
        var sum = new Command("sum", StatisticsTexts.Sum) { Code, PeriodOption, Until, Breakdown, Boundaries };
        sum.SetAction(SumAsync);
        return new Command("statistics", StatisticsTexts.Statistics) { import, value, explain, sum };
    }

    private static async Task<int> ImportAsync(ParseResult parsed, CancellationToken ct)
    {
        var path = parsed.GetValue(File)!;
        if (!System.IO.File.Exists(path)) return CommandFrame.Refuse(parsed, "statistics.import.no-file", string.Format(null, CommandTexts.NoFile, path));
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        using var file = new StreamReader(path);
        var act = new Act(Operator.In(default), node.Services.GetRequiredService<Clock>().Now, null);
        var report = await node.Services.GetRequiredService<IFigureImport>().ImportAsync(file, Path.GetFileName(path), act, ct);
        CommandFrame.Answer(parsed, report, StatisticsTexts.Imported(report));
        foreach (var row in report.Refused) await Console.Error.WriteLineAsync(StatisticsTexts.Refusal(row));
        foreach (var warning in report.Warnings) await Console.Error.WriteLineAsync(StatisticsTexts.Warning(warning));
        return report is { Imported: 0, Refused.Count: > 0 } ? 1 : 0;
    }

    private static async Task<int> ValueAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        switch (await node.Services.GetRequiredService<IFigureReads>().ValueAsync(Question(parsed), ct))
        {
            case Result<AskedFigure>.Ok { Answer: var figure }:
                CommandFrame.Answer(parsed, figure, StatisticsTexts.Said(figure));
                return 0;
            case Result<AskedFigure>.Invalid { Errors: [var fault, ..] }:
                return CommandFrame.Refuse(parsed, fault.Code, fault.Message);
            case Result<AskedFigure>.Refused refused:
                return CommandFrame.Refuse(parsed, refused.Code, refused.Message);
            default:
                return CommandFrame.Refuse(parsed, "statistics.value.unknown", StatisticsTexts.NotSaid);
        }
    }

    private static async Task<int> ExplainAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        var answer = await node.Services.GetRequiredService<IFigureExplanations>().ExplainAsync(Question(parsed), ct);
        if (answer is Result<ExplainedFigure>.Invalid { Errors: [var fault, ..] }) return CommandFrame.Refuse(parsed, fault.Code, fault.Message);
        CommandFrame.Answer(parsed, answer.Value, string.Join('\n', Lines(answer.Value, 0)));
        return answer.Value.Value is null ? 1 : 0;
    }

    private static async Task<int> SumAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        var question = new SumQuestion(parsed.GetValue(Code)!, parsed.GetValue(PeriodOption)!, parsed.GetValue(Until), parsed.GetValue(Breakdown), parsed.GetValue(Boundaries));
        switch (await node.Services.GetRequiredService<IAreaSums>().SumAsync(question, ct))
        {
            case Result<AreaSums>.Ok { Answer: var sums }:
                CommandFrame.Answer(parsed, sums, StatisticsTexts.Summed(sums));
                return 0;
            case Result<AreaSums>.Refused refused:
                return CommandFrame.Refuse(parsed, refused.Code, refused.Message);
            case Result<AreaSums>.Invalid { Errors: [var fault, ..] }:
                return CommandFrame.Refuse(parsed, fault.Code, fault.Message);
            default:
                return 1;
        }
    }

    private static FigureQuestion Question(ParseResult parsed) =>
        new(parsed.GetValue(Code)!, parsed.GetValue(Area)!, parsed.GetValue(PeriodOption)!, parsed.GetValue(Breakdown), parsed.GetValue(Plan), parsed.GetValue(KnownOn), parsed.GetValue(Boundaries));

    private static IEnumerable<string> Lines(ExplainedFigure part, int depth) =>
        part.Parts.SelectMany(p => Lines(p, depth + 1)).Prepend(new string(' ', depth * 2) + StatisticsTexts.Explained(part));
}
