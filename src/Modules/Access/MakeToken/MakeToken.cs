using System.Security.Cryptography;
using LienThong.Access.Data;
using LienThong.Access.Sessions;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.Access.MakeToken;

/// <summary>A new API token of one's own; the secret is told once and only its hash is kept.</summary>
internal sealed class MakeToken(UnitOfWork work, Clock clock, Readers readers)
{
    public const int LongestDays = 366;
    private const string Mark = "lt_";

    internal sealed record Request(string? Name, TokenScope Scope, int Days);

    /// <summary>The secret is empty when a repeated form gets its first answer again: it was told once.</summary>
    internal sealed record Made(Guid Id, string Name, DateTimeOffset ExpiresAt)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string Secret { get; init; } = "";
    }

    public async Task<Result<Made>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var faults = Rules(request);
        if (faults.Count > 0) return Fail.Invalid(faults);
        return await work.WriteAsync<Made>(Permissions.MakeToken, act, async session =>
        {
            var account = await session.FindAsync<Guid?>("select id from [access.account] where person_id = @Person", new { act.Actor.Person });
            if (account is null) return Fail.NotFound();
            return await AddAsync(session, account.Value, request.Name!.Trim(), request.Scope, TimeSpan.FromDays(request.Days));
        }, ct);
    }

    public async Task<string?> ForOperatorAsync(string normalizedName, string name, TokenScope scope, TimeSpan life, CancellationToken ct)
    {
        var account = await work.ReadAsync(s => SignIn.SignInAccount.FindAsync(s, normalizedName), ct);
        if (account is null) return null;
        var reader = await work.ReadAsync(s => readers.ReaderAsync(s, account.PersonId, clock.Today), ct);
        var actor = reader.Hats.Count > 0 ? reader.Hats[0] : account.WithoutOffice();
        var made = await work.SystemWriteAsync<Made>("access.token.make-by-operator", new Act(actor, clock.Now, null, AccessWords.ByOperator),
            async session => await AddAsync(session, account.Id, name, scope, life), ct);
        return made.Value.Secret;
    }

    private static List<FieldError> Rules(Request request)
    {
        var faults = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Trim().Length > 100) faults.Add(new(nameof(Request.Name), "access.token.name", AccessWords.TokenNameRequired));
        if (request.Days is < 1 or > LongestDays) faults.Add(new(nameof(Request.Days), "access.token.days", AccessWords.TokenDays));
        return faults;
    }

    private async Task<Made> AddAsync(Session session, Guid account, string name, TokenScope scope, TimeSpan life)
    {
        var secret = Mark + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var token = new ApiToken { Id = OrderedId.Next(), AccountId = account, Name = name, Hash = TokenHandler.HashOf(secret), Scope = scope, CreatedAt = clock.Now, ExpiresAt = clock.Now + life };
        session.Context<AccessContext>().Add(token);
        session.Audit("access.token.made", "token", token.Id, new { name, scope, token.ExpiresAt });
        return new Made(token.Id, name, token.ExpiresAt) { Secret = secret };
    }
}
