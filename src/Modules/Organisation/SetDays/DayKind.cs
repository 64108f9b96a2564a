namespace LienThong.Organisation;

/// <summary>What an administrator makes of a day.</summary>
internal enum DayKind
{
    /// <summary>Not worked.</summary>
    Off,
    /// <summary>Worked though Saturday or Sunday (làm bù).</summary>
    Worked,
    /// <summary>As its weekday says.</summary>
    Usual,
}
