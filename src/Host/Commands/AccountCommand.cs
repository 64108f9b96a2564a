using System.CommandLine;
using LienThong.Contracts.Access;
using LienThong.Kernel.Results;

namespace LienThong.Host.Commands;

/// <summary><c>account reset-second-factor --user NAME --reason WORDS</c>: the way back in for whom no administrator can help.</summary>
internal static class AccountCommand
{
    private static readonly Option<string> User = new("--user") { Description = CommandTexts.User, Required = true };
    private static readonly Option<string> Reason = new("--reason") { Description = CommandTexts.ResetReason, Required = true };

    public static Command Make()
    {
        var reset = new Command("reset-second-factor", CommandTexts.ResetFactor) { User, Reason };
        reset.SetAction(async (parsed, ct) =>
        {
            await using var node = await CommandFrame.NodeAsync(parsed, ct);
            await using var scope = node.Services.CreateAsyncScope();
            var user = parsed.GetValue(User)!;
            switch (await scope.ServiceProvider.GetRequiredService<IAccounts>().ResetSecondFactorAsync(user, parsed.GetValue(Reason), ct))
            {
                case Result<Done>.Ok:
                    CommandFrame.Answer(parsed, new { user }, string.Format(null, CommandTexts.FactorReset, user));
                    return 0;
                case Result<Done>.Invalid invalid:
                    return CommandFrame.Refuse(parsed, invalid.Errors[0].Code, invalid.Errors[0].Message);
                case Result<Done>.Refused refused:
                    return CommandFrame.Refuse(parsed, refused.Code, refused.Message);
                default:
                    return CommandFrame.Refuse(parsed, "account.no-user", string.Format(null, CommandTexts.NoUser, user));
            }
        });
        return new Command("account", CommandTexts.Account) { reset };
    }
}
