using System.Security.Claims;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace LienThong.WebKit;

/// <summary>Who is at the other end of this request: the reader with all hats, and the hat chosen to act in.</summary>
public sealed class Current(IHttpContextAccessor http, UnitOfWork work, Readers readers, Clock clock)
{
    /// <summary>Claim that carries the person's id.</summary>
    public const string PersonClaim = "lt:person";

    /// <summary>Claim that narrows an API token: <c>read</c> or <c>write</c>.</summary>
    public const string ScopeClaim = "lt:scope";

    /// <summary>Cookie that remembers the chosen hat (an appointment id); checked against the hats in force at every request.</summary>
    public const string HatCookie = "mu";

    private Task<Reader>? _reader;

    /// <summary>The person signed in; null for a stranger.</summary>
    public PersonId? Person => TypedId.TryParse<PersonId>(http.HttpContext?.User.FindFirstValue(PersonClaim), out var id) ? id : null;

    /// <summary>The reader as of now, computed once a request; a bug to ask for a stranger.</summary>
    public Task<Reader> ReaderAsync()
    {
        if (_reader is not null) return _reader;
        var person = Person ?? throw new InvalidOperationException("Nobody is signed in.");
        return _reader = work.ReadAsync(s => readers.ReaderAsync(s, person, clock.Today), Aborted);
    }

    /// <summary>Gives the reader that was read together with the session; only for the person signed in.</summary>
    public void Know(Reader reader) => _reader = Task.FromResult(reader);

    /// <summary>The hat chosen, or the first; null for a person without office today.</summary>
    public async Task<Actor?> HatAsync()
    {
        var reader = await ReaderAsync();
        var chosen = http.HttpContext?.Request.Cookies[HatCookie] ?? http.HttpContext?.Request.Headers["X-Hat"].ToString();
        return (TypedId.TryParse<AppointmentId>(chosen, out var id) ? reader.Hats.FirstOrDefault(h => h.Appointment == id) : null)
            ?? (reader.Hats.Count > 0 ? reader.Hats[0] : null);
    }

    /// <summary>
    /// An act in the best hat that holds the permission: the one asked for, else the chosen one, else an own one, else a delegated one.
    /// </summary>
    /// <param name="permission">What is to be done.</param>
    /// <param name="agency">Where; null where any agency will do.</param>
    /// <param name="key">Idempotency key of the form or header.</param>
    /// <param name="why">Reason, where the use case asks for one.</param>
    /// <param name="hat">The hat asked for, as when working off an item of a delegator's.</param>
    /// <returns>Refused when no hat holds the permission there.</returns>
    public async Task<Result<Act>> ActAsync(Permission permission, AgencyId? agency = null, string? key = null, string? why = null, AppointmentId? hat = null)
    {
        var reader = await ReaderAsync();
        var chosen = await HatAsync();
        var actor = reader.HatsFor(permission)
            .Where(h => agency is null || h.Agency == agency)
            .OrderByDescending(h => h.Appointment == hat)
            .ThenByDescending(h => h.Appointment == chosen?.Appointment)
            .FirstOrDefault();
        if (http.HttpContext?.User.FindFirstValue(ScopeClaim) == "read") actor = null;
        return actor is null ? Fail.Refused("access.no-hat", Common.NoHat) : new Act(actor, clock.Now, string.IsNullOrWhiteSpace(key) ? null : key, string.IsNullOrWhiteSpace(why) ? null : why.Trim());
    }

    private CancellationToken Aborted => http.HttpContext?.RequestAborted ?? CancellationToken.None;
}
