using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Mail;

/// <summary>Where a mail is.</summary>
public enum MailState
{
    /// <summary>To be sent, for the first time or again.</summary>
    Waiting,
    /// <summary>The server has it.</summary>
    Sent,
    /// <summary>Given up after many tries; an operator may send it again.</summary>
    Failed,
}

/// <summary>One e-mail on its way out of the node: plain text.</summary>
public sealed record OutgoingMail
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }
    /// <summary>Recipient's address.</summary>
    public string Recipient { get; init; } = "";
    /// <summary>Subject.</summary>
    public string Subject { get; init; } = "";
    /// <summary>Text; emptied once the mail is sent.</summary>
    public string Text { get; init; } = "";
    /// <summary>When it was written.</summary>
    public DateTimeOffset At { get; init; }
    /// <summary>Where it is.</summary>
    public MailState State { get; init; }
    /// <summary>How often it was tried.</summary>
    public int Tries { get; init; }
    /// <summary>Not tried before; while a node tries it, when others may.</summary>
    public DateTimeOffset NextAt { get; init; }
    /// <summary>What the server said last.</summary>
    public string? Error { get; init; }
    /// <summary>When the server took it.</summary>
    public DateTimeOffset? SentAt { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<OutgoingMail>(e =>
    {
        e.In(engine, "kernel", "mail").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => x.NextAt).HasFilter("state = 'Waiting'");
        e.HasIndex(x => new { x.State, x.At });
    });
}
