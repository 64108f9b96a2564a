using System.CommandLine;
using LienThong.Contracts.Statistics;
using LienThong.Kernel.Results;

namespace LienThong.Host.Commands;

/// <summary><c>review make --area A --year Y --format txt|html|json|docx|pdf --out FILE [--known-on DATE] [--agency CODE]</c>.</summary>
internal static class ReviewCommand
{
    private static readonly Option<string> Area = new("--area") { Description = StatisticsTexts.Area, Required = true };
    private static readonly Option<int> Year = new("--year") { Description = StatisticsTexts.Year, Required = true };
    private static readonly Option<string> Format = new("--format") { Description = StatisticsTexts.Format, DefaultValueFactory = _ => "txt" };
    private static readonly Option<string> Out = new("--out") { Description = StatisticsTexts.Out, Required = true };
    private static readonly Option<DateOnly?> KnownOn = new("--known-on") { Description = StatisticsTexts.KnownOn };
    private static readonly Option<string?> Agency = new("--agency") { Description = StatisticsTexts.ReviewAgency };

    public static Command Make()
    {
        var make = new Command("make", StatisticsTexts.Make) { Area, Year, Format, Out, KnownOn, Agency };
        make.SetAction(RunAsync);
        return new Command("review", StatisticsTexts.Review) { make };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        var answer = await node.Services.GetRequiredService<IReviewFiles>().MakeAsync(parsed.GetValue(Area)!, parsed.GetValue(Year), parsed.GetValue(Format)!, parsed.GetValue(KnownOn), parsed.GetValue(Agency), ct);
        if (answer is Result<ReviewFile>.Refused refused) return CommandFrame.Refuse(parsed, refused.Code, refused.Message);
        var path = parsed.GetValue(Out)!;
        await File.WriteAllBytesAsync(path, answer.Value.Content, ct);
        CommandFrame.Answer(parsed, new { file = path }, StatisticsTexts.Written(path));
        return 0;
    }
}
