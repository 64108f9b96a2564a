using System.CommandLine;
using LienThong.Contracts.Documents;
using LienThong.Kernel.Results;

namespace LienThong.Host.Commands;

/// <summary><c>documents check-books --agency CODE</c>: exit 1 when a number is missing, stands twice, lies back or leads to no record.</summary>
internal static class CheckBooksCommand
{
    private static readonly Option<string> Agency = new("--agency") { Description = CommandTexts.Agency, Required = true };

    public static Command Make()
    {
        var check = new Command("check-books", CommandTexts.CheckBooks) { Agency };
        check.SetAction(RunAsync);
        return check;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        await using var scope = node.Services.CreateAsyncScope();
        var answer = await scope.ServiceProvider.GetRequiredService<IBookChecks>().CheckAsync(parsed.GetValue(Agency)!, ct);
        if (answer is not Result<IReadOnlyList<BookReport>>.Ok { Answer: var books }) return CommandFrame.Refuse(parsed, "documents.books.no-agency", string.Format(null, CommandTexts.NoAgency, parsed.GetValue(Agency)));
        var faults = books.Sum(b => b.Remarks.Count(r => r.Fault));
        CommandFrame.Answer(parsed, books, string.Format(null, faults == 0 ? CommandTexts.BooksHold : CommandTexts.BooksFaulty, books.Count, books.Sum(b => b.Numbers), faults));
        if (!parsed.GetValue(CommandFrame.AsJson))
            foreach (var (book, remark) in books.SelectMany(b => b.Remarks.Select(r => (b, r)))) await Console.Error.WriteLineAsync($"{book.Title}: {remark.Message}");
        return faults == 0 ? 0 : 1;
    }
}
