namespace LienThong.Kernel.Results;

/// <summary>What went wrong with one field: its name in the form, a stable code, and what the reader is told.</summary>
/// <param name="Field">Property name as the form posts it; empty for the whole form.</param>
/// <param name="Code">Stable, e.g. <c>documents.incoming.subject-required</c>.</param>
/// <param name="Message">Vietnamese: what is wrong and what to do.</param>
public sealed record FieldError(string Field, string Code, string Message);

/// <summary>The closed set of answers of a use case. Exceptions are bugs and broken infrastructure, never answers.</summary>
public abstract record Result<T>
{
    private Result() { }

    /// <summary>Printing must not touch <see cref="Value"/> or <see cref="Failure"/>, which throw on the other side.</summary>
    protected virtual bool PrintMembers(System.Text.StringBuilder builder) => false;

    /// <summary>Done.</summary>
    public sealed record Ok(T Answer) : Result<T>;

    /// <summary>No such record, or none that the reader may know of.</summary>
    public sealed record NotFound : Result<T>;

    /// <summary>The input has faults; nothing was changed.</summary>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : Result<T>;

    /// <summary>A rule or a right says no; nothing was changed.</summary>
    public sealed record Refused(string Code, string Message) : Result<T>;

    /// <summary>Somebody else changed the record meanwhile; <paramref name="Version"/> is the one stored now.</summary>
    public sealed record Conflict(long Version) : Result<T>;

    /// <summary>True when done.</summary>
    public bool IsOk => this is Ok;

    /// <summary>The value; a bug when the answer was not Ok.</summary>
    public T Value => this is Ok ok ? ok.Answer : throw new InvalidOperationException($"Not an Ok result: {this}");

    /// <summary>Ok from a bare value.</summary>
    public static implicit operator Result<T>(T value) => new Ok(value);

    /// <summary>Any failure made without naming T.</summary>
    public static implicit operator Result<T>(Failure failure) => failure switch
    {
        Failure.NotFoundFailure => new NotFound(),
        Failure.InvalidFailure f => new Invalid(f.Errors),
        Failure.RefusedFailure f => new Refused(f.Code, f.Message),
        Failure.ConflictFailure f => new Conflict(f.Version),
        _ => throw new InvalidOperationException(failure.GetType().Name),
    };

    /// <summary>The failure, to be passed on as another type's result; a bug when Ok.</summary>
    public Failure Failure => this switch
    {
        NotFound => Fail.NotFound(),
        Invalid f => Fail.Invalid(f.Errors),
        Refused f => Fail.Refused(f.Code, f.Message),
        Conflict f => Fail.Conflict(f.Version),
        _ => throw new InvalidOperationException("An Ok result holds no failure."),
    };

    /// <summary>The same answer with the value turned into another.</summary>
    public Result<TOut> Map<TOut>(Func<T, TOut> map) => this is Ok ok ? map(ok.Answer) : Failure;
}

/// <summary>A failure without its type; turns into any <see cref="Result{T}"/>.</summary>
public abstract record Failure
{
    private Failure() { }
    internal sealed record NotFoundFailure : Failure;
    internal sealed record InvalidFailure(IReadOnlyList<FieldError> Errors) : Failure;
    internal sealed record RefusedFailure(string Code, string Message) : Failure;
    internal sealed record ConflictFailure(long Version) : Failure;
}

/// <summary>Makes failures: <c>return Fail.Refused("documents.incoming.closed", "…");</c></summary>
public static class Fail
{
    /// <summary>No such record for this reader.</summary>
    public static Failure NotFound() => new Failure.NotFoundFailure();
    /// <summary>Several faults of the input.</summary>
    public static Failure Invalid(IReadOnlyList<FieldError> errors) => new Failure.InvalidFailure(errors);
    /// <summary>One fault of the input.</summary>
    public static Failure Invalid(string field, string code, string message) => Invalid([new(field, code, message)]);
    /// <summary>A rule or a right says no.</summary>
    public static Failure Refused(string code, string message) => new Failure.RefusedFailure(code, message);
    /// <summary>The stored version is another.</summary>
    public static Failure Conflict(long version) => new Failure.ConflictFailure(version);
}

/// <summary>"Done" where there is nothing to tell.</summary>
public readonly record struct Done
{
    /// <summary>The only value.</summary>
    public static readonly Done It;
}
