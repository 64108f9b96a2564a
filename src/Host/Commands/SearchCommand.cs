using System.CommandLine;
using LienThong.Contracts.Access;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Search;

namespace LienThong.Host.Commands;

/// <summary><c>search QUERY --user NAME [--limit N] [--sort newest|relevance]</c>: exactly what that user would find.</summary>
internal static class SearchCommand
{
    private static readonly Argument<string> Query = new("query") { Description = CommandTexts.Query };
    private static readonly Option<string> User = new("--user") { Description = CommandTexts.User, Required = true };
    private static readonly Option<int> Limit = new("--limit") { Description = CommandTexts.Limit, DefaultValueFactory = _ => 20 };
    private static readonly Option<string> Sort = new("--sort") { Description = CommandTexts.Sort, DefaultValueFactory = _ => "newest" };

    static SearchCommand() => Sort.AcceptOnlyFromAmong("newest", "relevance");

    public static Command Make()
    {
        var command = new Command("search", CommandTexts.Search) { Query, User, Limit, Sort };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        await using var scope = node.Services.CreateAsyncScope();
        var user = parsed.GetValue(User)!;
        if (await scope.ServiceProvider.GetRequiredService<IAccounts>().PersonAsync(user, ct) is not { } person)
            return CommandFrame.Refuse(parsed, "search.no-user", string.Format(null, CommandTexts.NoUser, user));
        var (readers, index, clock) = (node.Services.GetRequiredService<Readers>(), node.Services.GetRequiredService<SearchIndex>(), node.Services.GetRequiredService<Clock>());
        var query = new SearchQuery(parsed.GetValue(Query)!, Math.Clamp(parsed.GetValue(Limit), 1, 100), parsed.GetValue(Sort) == "relevance" ? SearchSort.Relevance : SearchSort.Newest);
        var answer = await node.Services.GetRequiredService<UnitOfWork>().ReadAsync(async s => await index.QueryAsync(s, query, await readers.ReaderAsync(s, person, clock.Today)), ct);
        var results = answer.Hits.Select(h => new { Id = h.Id.ToString("N"), h.ExternalId, h.Kind, h.Title, h.Notation, At = h.At.ToOffset(Clock.Offset), h.Link, Snippet = h.Snippet.Text });
        CommandFrame.Answer(parsed, new { answer.Total, answer.Capped, answer.Widened, Results = results },
            string.Join('\n', answer.Hits.Select(h => $"{h.Notation,-20} {h.Title}").Append(string.Format(null, CommandTexts.Found, answer.Total, answer.Capped ? "+" : ""))));
        return 0;
    }
}
