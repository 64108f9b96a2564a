using System.CommandLine;
using LienThong.Contracts.Access;

namespace LienThong.Host.Commands;

/// <summary><c>token --user NAME</c>: a new API token, printed once.</summary>
internal static class TokenCommand
{
    private static readonly Option<string> User = new("--user") { Description = CommandTexts.User, Required = true };
    private static readonly Option<string> Scope = new("--scope") { Description = CommandTexts.Scope, DefaultValueFactory = _ => "write" };
    private static readonly Option<int> Days = new("--days") { Description = CommandTexts.Days, DefaultValueFactory = _ => 30 };

    static TokenCommand() => Scope.AcceptOnlyFromAmong("read", "write");

    public static Command Make()
    {
        var command = new Command("token", CommandTexts.Token) { User, Scope, Days };
        command.SetAction(async (parsed, ct) =>
        {
            await using var node = await CommandFrame.NodeAsync(parsed, ct);
            await using var scope = node.Services.CreateAsyncScope();
            var (user, life) = (parsed.GetValue(User)!, TimeSpan.FromDays(Math.Clamp(parsed.GetValue(Days), 1, 366)));
            var token = await scope.ServiceProvider.GetRequiredService<IAccounts>().MakeTokenAsync(user, CommandTexts.TokenName, parsed.GetValue(Scope) == "write", life, ct);
            if (token is null) return CommandFrame.Refuse(parsed, "token.no-user", string.Format(null, CommandTexts.NoUser, user));
            CommandFrame.Answer(parsed, new { token }, token);
            return 0;
        });
        return command;
    }
}
