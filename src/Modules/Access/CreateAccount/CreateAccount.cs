using LienThong.Access.Data;
using LienThong.Access.ManageAccounts;
using LienThong.Access.Passwords;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Access.CreateAccount;

/// <summary>An account for a person in office, with a first password that must be changed.</summary>
internal sealed class CreateAccount(UnitOfWork work, Clock clock, AccountManagers managers, NewPasswords passwords)
{
    internal sealed record Request(PersonId Person, string? UserName);

    public async Task<Result<FirstPassword>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var name = Nfc.Clean(request.UserName);
        if (name.Length is < 3 or > 64) return Fail.Invalid(nameof(request.UserName), "access.account.name-invalid", AccessWords.UserNameInvalid);
        var password = NewPasswords.Make();
        var hash = passwords.Hash(password);
        return await work.WriteAsync<FirstPassword>(Permissions.CreateAccount, act, async session =>
        {
            if (await AccountScope.FindAsync(session, act.Actor, request.Person, clock.Today) is not { } person) return Fail.NotFound();
            if (person.AccountId is not null) return Fail.Refused("access.account.exists", AccessWords.AccountExists);
            var account = new Account
            {
                Id = OrderedId.Next(),
                PersonId = request.Person,
                UserName = name,
                PasswordHash = hash,
                LockoutEnabled = true,
                MustChangePassword = true,
                CreatedAt = clock.Now,
            };
            var made = await managers.On(session).CreateAsync(account);
            if (!made.Succeeded) return AccountErrors.Of(made, nameof(request.UserName));
            session.Audit("access.account.created", "account", account.Id, new { userName = name, person = request.Person });
            return new FirstPassword(name) { Secret = password };
        }, ct);
    }

    /// <summary>"Nguyễn Thị Hoà" gives hoa.nt.</summary>
    public static string Suggest(string fullName)
    {
        var words = Fold.Words(fullName).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? string.Concat(words) : $"{words[^1]}.{string.Concat(words[..^1].Select(w => w[0]))}";
    }
}

/// <summary>A password told once; a repeated form gets its first answer without it.</summary>
internal sealed record FirstPassword(string UserName)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Secret { get; init; } = "";
}
